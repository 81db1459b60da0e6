import { rules } from '@badgelint/core'
import { expect, test } from 'vitest'
import { alphabets } from '../src/alphabets.ts'
import { filledFields } from '../src/hostile-fields.ts'
import { Stopwatch } from '../src/stopwatch.ts'

/** What once grew with the square of the length or faster, from most kinds of expressions and loops. */
const onceSlow: readonly (readonly [rule: string, field: string, alphabet: string])[] = [
  ['template/readability', 'description', 'a"."…a'],
  ['template/readability', 'description', 'a" "…a'],
  ['template/readability', 'description', 'a"e.g. "…a'],
  ['template/criteria-specific', 'criterion', 'a" "…a'],
  ['template/criteria-specific', 'criterion', '"1"'],
  ['template/no-personal-data', 'description', 'a…@'],
  ['template/description-substance', 'description', 'a"!"…a'],
  ['template/earner-voice', 'description', '"we "'],
  ['template/spelling', 'description', '"“a” "'],
  ['template/link-places', 'link to earn', 'a"/"…a'],
  ['template/near-duplicate', 'name and description', '"a "'],
  ['skills/duplicate', 'skill', 'a" "…a'],
  ['template/owner', 'owner', 'a" "…a'],
  ['template/owner', 'owner', '"a"'],
  ['template/no-promotion', 'description', '"World-Class "'],
  ['template/schema', 'alignments without an address', 'different words'],
]

test.each(onceSlow)(
  '%s grows with the length of the %s of %s, and no faster',
  async (id, field, alphabet) => {
    const rule = rules.find((one) => one.id === id)
    const write = alphabets.get(alphabet)
    const filled = filledFields[field]
    if (rule === undefined || write === undefined || filled === undefined)
      throw new Error('There is no such rule, field or alphabet')
    const { exponent } = await new Stopwatch(rule).growth((length) => filled.fill(write(length)))
    expect(exponent).toBeLessThan(1.5)
  },
)
